import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSeparator, toRows } from '../../../src/main/library/importing/records/csv.ts'
import { mapFields } from '../../../src/main/library/importing/records/fields.ts'
import { decodeWords, parseMime } from '../../../src/main/library/importing/mail/mime.ts'
import { joinWords } from '../../../src/main/library/importing/pdf/hyphens.ts'
import { inReadingOrder } from '../../../src/main/library/importing/pdf/reading-order.ts'
import { findAll, parseXml, textOf } from '../../../src/main/library/importing/xml.ts'

describe('a table', () => {
  test('gives back the cells it was written from, whatever is in them', () => {
    const cell = fc.string({ maxLength: 20 }).map((text) => text.replaceAll('\0', ''))
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }), fc.constantFrom(',', ';', '\t'), (rows, separator) => {
        const written = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(separator)).join('\r\n')
        expect([...toRows(written, separator)]).toEqual(rows)
      }),
    )
  })

  test('shows by its first lines what parts its columns', () => {
    expect(findSeparator('titre;texte\nUn, deux;trois, quatre\nCinq;six\n')).toBe(';')
    expect(findSeparator('title,text\n"a;b","c;d"\n')).toBe(',')
    expect(findSeparator('Un texte, tout simplement.\nEt puis un autre\n')).toBeNull()
  })

  test('has its columns known by name, in either language, the likelier first', () => {
    expect(Object.fromEntries(mapFields(['Date de publication', 'Média', 'TITRE', 'Summary', 'full_text', 'body']))).toEqual({ published: 'Date de publication', outlet: 'Média', title: 'TITRE', summary: 'Summary', text: 'body' })
  })
})

describe('XML', () => {
  test('is read without its document type, so that no entity is ever opened', () => {
    const root = parseXml('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bomb"><!ENTITY c SYSTEM "file:///x">]><a x="1 &gt; 0"><b>&b;&c;&amp;&#233;</b><![CDATA[<raw>]]></a>')
    expect(textOf(root)).toBe('&b;&c;&é<raw>')
    expect(findAll(root, 'a')[0]?.attributes).toEqual({ x: '1 > 0' })
  })

  test('of any kind gives a tree', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('<', '>', '/', 'a', '"', '=', ' ', '!', '-', '[', '&', ';') }), (text) => void textOf(parseXml(text))))
  })
})

describe('a message', () => {
  test('has its headers’ words decoded, joined where only the line was cut', () => {
    expect(decodeWords('=?utf-8?Q?Zo=C3=A9?= =?iso-8859-1?Q?_P=E9rez?= et al.')).toBe('Zoé Pérez et al.')
  })

  test('has parts in parts, unpacked', () => {
    const message = parseMime(new TextEncoder().encode('Content-Type: multipart/mixed; boundary="a"\r\n\r\n--a\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=C3=A9=\r\nt=C3=A9\r\n--b--\r\n--a--'))
    expect(new TextDecoder().decode(message.parts[0]!.parts[0]!.content())).toBe('été')
  })
})

describe('lines of print', () => {
  test('have their cut words made whole, but keep the hyphens that belong', () => {
    const join = (...lines: string[]): string => joinWords(lines, new Set(['peut-être', 'sud-ouest'])).text
    expect(join('une con-', 'férence')).toBe('une conférence')
    expect(join('c’est peut-', 'être vrai')).toBe('c’est peut-être vrai')
    expect(join('le sud-', 'ouest')).toBe('le sud-ouest')
    expect(join('dit-', 'il alors')).toBe('dit-il alors')
    expect(join('de 1990-', '2000 environ')).toBe('de 1990-2000 environ')
    expect(join('un mot\u00ad', 'coupé')).toBe('un motcoupé')
  })

  test('are read down the columns, the title first', () => {
    const column = (x: number, words: string) => Array.from({ length: 5 }, (_, i) => ({ text: `${words} ligne numéro ${i + 1}`, x, y: 100 + i * 12, width: 200, size: 10, font: 'a' }))
    const title = { text: 'Un titre au-dessus de tout', x: 40, y: 60, width: 300, size: 20, font: 'b' }
    const order = inReadingOrder([...column(300, 'droite'), title, ...column(50, 'gauche')], 800).map(({ text }) => text.split(' ')[0])
    expect(order).toEqual(['Un', ...Array<string>(5).fill('gauche'), ...Array<string>(5).fill('droite')])
  })

  test('that hold short cells at the same places are rows of a table', () => {
    const row = (y: number, ...cells: string[]) => cells.map((text, i) => ({ text, x: 50 + i * 120, y, width: text.length * 5, size: 10, font: 'a' }))
    const lines = inReadingOrder([...row(100, 'Ville', 'Prix'), ...row(114, 'Millau', '3,90'), ...row(128, 'Castres', '3,75')], 800)
    expect(lines.map(({ cells }) => cells)).toEqual([['Ville', 'Prix'], ['Millau', '3,90'], ['Castres', '3,75']])
  })
})
