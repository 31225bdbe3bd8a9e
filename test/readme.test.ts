/** The README stays true: what it tells one to type exists. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../src/main/shells/cli/run.ts'

const root = path.resolve(import.meta.dirname, '..')
const readme = existsSync(path.join(root, 'README.md')) ? readFileSync(path.join(root, 'README.md'), 'utf8') : null
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }

/** Every command of the fenced blocks and of the inline code, without prompts, comments and what `&&` chains. */
function commandsIn(markdown: string): string[] {
  const fenced = [...markdown.matchAll(/^```(?:sh|bash|shell|console)?\n([\s\S]*?)^```/gm)].flatMap(([, block]) => (block ?? '').split('\n'))
  const inline = [...markdown.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code]) => code ?? '')
  return [...fenced, ...inline].flatMap((line) => line.replace(/^\$ /, '').replace(/\s#.*$/, '').split('&&')).map((command) => command.trim()).filter((command) => command !== '')
}

async function helpOf(...args: string[]): Promise<{ code: number; out: string }> {
  let out = ''
  const code = await run([...args, '--help'], { out: (text) => { out += text }, err: () => {}, env: {}, columns: null, hasColour: false, hasLiveErr: false })
  return { code, out }
}

describe.skipIf(readme === null)('the README', () => {
  const commands = commandsIn(readme ?? '')

  it('tells how to start and how to test', () => expect(commands).toEqual(expect.arrayContaining(['npm ci', 'npm start', 'npm test'])))

  it('names only npm scripts that exist', () => {
    const named = commands.flatMap((command) => /^npm (?:run )?([\w:-]+)/.exec(command)?.[1] ?? []).filter((name) => !['ci', 'install', 'run', 'exec'].includes(name))
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  it('names only commands and options of recoupe that exist', async () => {
    for (const command of commands) {
      const words = /^(?:npx |npm run )?recoupe (?:-- )?(.*)$/.exec(command)?.[1]?.split(/\s+/)
      const name = words?.find((word) => /^[a-z]+$/.test(word))
      if (!words || !name) continue
      const help = await helpOf(name)
      expect(help.code, `${command}: recoupe ${name}`).toBe(0)
      for (const option of words.filter((word) => /^\[?--[a-z]/.test(word))) expect(help.out, command).toContain(option.replace(/[[\]]/g, ''))
    }
  })

  it('points only to files that are there', () => {
    const links = [...(readme ?? '').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, target]) => target!)
    expect(links.filter((target) => !existsSync(path.join(root, target)))).toEqual([])
  })
})

describe('the scripts of package.json', () => {
  it('run files that are there', () => {
    const called = Object.values(scripts).flatMap((script) => [...script.matchAll(/\b((?:scripts|src|bench)\/[\w./-]+)/g)].map(([, file]) => file!))
    expect(called.length).toBeGreaterThan(3)
    expect(called.filter((file) => !existsSync(path.join(root, file)))).toEqual([])
  })
})
