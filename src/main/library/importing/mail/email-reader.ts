import PostalMime, { type Address, type Email } from 'postal-mime'
import type { Sentence } from '../../../../shared/model.ts'
import { parseDate } from '../dates.ts'
import type { Budget } from '../limits.ts'
import { readPlain } from '../read-document.ts'
import type { ReadDocument, SourceBytes } from '../reader.ts'
import { damaged, withoutText } from '../unreadable.ts'

/** A file that came with a message, to be read for itself. */
export interface Attachment {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface ReadMail {
  /** Null when the message has no words of its own, only attachments. */
  readonly document: ReadDocument | null
  readonly attachments: readonly Attachment[]
}

/** A message: its subject is the title, whoever sent it the author, the day it was sent the day it came out. Pictures inside its text are not attachments. */
export async function readEmail(source: SourceBytes, budget: Budget): Promise<ReadMail> {
  const mail = await parse(source)
  budget.checkTime()
  const attachments = mail.attachments.filter(({ related, mimeType }) => !related && !/^image\//u.test(mimeType)).map(({ filename, content }, i) => ({ name: filename ?? `${i + 1}`, bytes: toBytes(content) }))
  const body = readBody(mail, source.name)
  if (!body && attachments.length === 0) throw withoutText(source.name)
  if (!body) return { document: null, attachments }
  const sent = parseDate(mail.date ?? '')
  const subject = mail.subject?.replace(/^(?:(?:re|fwd?|tr|ré)\s*:\s*)+/iu, '').trim()
  return {
    attachments,
    document: { ...body, format: 'email', title: subject || body.title, author: body.author ?? nameOf(mail.from), published: sent ?? body.published, notes: [...body.notes, ...describeImages(mail)] },
  }
}

async function parse(source: SourceBytes): Promise<Email> {
  try {
    return await PostalMime.parse(source.bytes, { maxNestingDepth: 64, maxHeadersSize: 1_000_000 })
  } catch {
    throw damaged(source.name)
  }
}

/** The page, if the message is one; else its plain text. */
function readBody(mail: Email, name: string): ReadDocument | null {
  const plain = mail.text?.trim() ?? ''
  const page = mail.html?.trim() ?? ''
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
  const title = mail.subject ? `<title>${mail.subject.replaceAll(/[<&]/gu, ' ')}</title>` : ''
  if (page !== '') {
    try {
      return readPlain({ bytes: encode(/<head[\s>]/iu.test(page) ? page : `<html><head>${title}</head><body>${page}</body></html>`), name }, 'html')
    } catch (error) {
      if (plain === '') throw error
    }
  }
  return plain === '' ? null : readPlain({ bytes: encode(plain), name }, 'text')
}

const nameOf = (from: Address | undefined): string | null => (from?.name || from?.address) ?? null

const toBytes = (content: ArrayBuffer | Uint8Array | string): Uint8Array => (typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content))

function describeImages(mail: Email): Sentence[] {
  const images = mail.attachments.filter(({ related, mimeType }) => !related && /^image\//u.test(mimeType)).length
  if (images === 0) return []
  return [images === 1 ? { en: 'An attached picture was left out.', fr: 'Une image jointe a été laissée de côté.' } : { en: `${images} attached pictures were left out.`, fr: `${images} images jointes ont été laissées de côté.` }]
}
