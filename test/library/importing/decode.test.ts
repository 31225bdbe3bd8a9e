import { describe, expect, test } from 'vitest'
import { decode } from '../../../src/main/library/importing/decode.ts'

const bytesOf = (...parts: (string | number[])[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)))

describe('bytes become text', () => {
  test('by what they are rather than by what they are declared to be', () => {
    const utf8 = new TextEncoder().encode('<meta charset="iso-8859-1"><p>été')
    expect(decode(utf8)).toMatchObject({ charset: 'utf-8', text: '<meta charset="iso-8859-1"><p>été' })
    expect(decode(bytesOf('<meta charset="utf-8"><p>\xe9t\xe9 \xab oui \xbb'))).toMatchObject({ charset: 'windows-1252', text: expect.stringContaining('été « oui »') as string })
  })

  test('by their declaration where they agree with it', () => {
    expect(decode(bytesOf('<?xml version="1.0" encoding="iso-8859-2"?><p>\xb3\xf3d\xbc'))).toMatchObject({ charset: 'iso-8859-2', text: expect.stringContaining('łódź') as string, notes: [] })
    expect(decode(bytesOf("<meta http-equiv='Content-Type' content='text/html; charset=shift_jis'>", [0x93, 0xfa, 0x96, 0x7b]))).toMatchObject({ charset: 'shift_jis', text: expect.stringContaining('日本') as string })
  })

  test('by no declaration that names no charset', () => {
    expect(decode(bytesOf('<meta charset="nonsense">\xe9t\xe9')).charset).toBe('windows-1252')
  })

  test('without the byte-order mark', () => {
    expect(decode(bytesOf([0xef, 0xbb, 0xbf], 'oui')).text).toBe('oui')
    expect(decode(bytesOf([0xff, 0xfe, 0x6f, 0, 0x75, 0, 0x69, 0])).text).toBe('oui')
  })

  test('with a few broken bytes rather than all wrong', () => {
    const sound = new TextEncoder().encode('é'.repeat(50))
    const broken = Uint8Array.from([...sound, 0xff, ...sound])
    expect(decode(broken)).toMatchObject({ charset: 'utf-8', text: `${'é'.repeat(50)}�${'é'.repeat(50)}`, notes: [{ en: expect.stringContaining('One character') as string }] })
  })
})
