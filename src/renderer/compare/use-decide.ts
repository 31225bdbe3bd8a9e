import { useCallback } from 'react'
import type { RowClass } from '../../shared/contract/compare.ts'
import { useWords } from '../language/use-words.ts'
import { useChange } from '../library/use-change.ts'
import { useToasts } from '../ui/toasts.tsx'

/** What the person can decide about rows and statements, each with its way back. Resolves to false where it failed: the person has then been told why. */
export function useDecide() {
  const { say } = useWords()
  const { show } = useToasts()
  const { run: bindRows } = useChange('bindRows')
  const { run: partStatements } = useChange('partStatements')
  const { run: setRowClass } = useChange('setRowClass')
  const { run: markStatement } = useChange('markStatement')
  const { run: undo } = useChange('undo')
  const tell = useCallback((text: string) => show({ name: 'history', text, action: { label: say('common.undo'), run: () => void undo({}) } }), [show, say, undo])
  const bind = useCallback(async (rows: readonly string[], why: string) => {
    const done = await bindRows({ rows: [...rows], why })
    if (done) tell(say('compare.done.bound', { count: rows.length }))
    return done?.row ?? null
  }, [bindRows, tell, say])
  const part = useCallback(async (row: string, statements: readonly string[], why: string) => {
    const done = await partStatements({ row, statements: [...statements], why })
    if (done) tell(say('compare.done.parted', { count: statements.length }))
    return done?.row ?? null
  }, [partStatements, tell, say])
  const classify = useCallback(async (row: string, agreement: RowClass | null, why: string) => {
    const done = await setRowClass({ row, class: agreement, why })
    if (done) tell(agreement === null ? say('compare.done.givenBack') : say('compare.done.classed', { class: say(`compare.class.${agreement}`) }))
    return done !== undefined
  }, [setRowClass, tell, say])
  const mark = useCallback(async (statement: string, wrong: boolean, why: string) => {
    const done = await markStatement({ statement, wrong, why })
    if (done) tell(say(wrong ? 'compare.done.wrong' : 'compare.done.right'))
    return done !== undefined
  }, [markStatement, tell, say])
  return { bind, part, classify, mark }
}
