import type { DocumentId, Span } from '../../../shared/model.ts'

/** No text has as many characters: larger files are not read (importing/limits.ts). */
const room = 2 ** 27

/**
 * Sentences have no rows of their own, which were the most of what an article wrote: a sentence's number says of which document it is and where in its text it
 * begins, and whatever stands in it keeps that with its end. Numbers grow with documents, and within one from its first sentence to its last.
 */
export const toSentenceNumber = (document: DocumentId, { start }: Pick<Span, 'start'>): number => document * room + start

/** In SQL: where the sentence of this number begins. */
export const sentenceStart = (number: string): string => `(${number} & ${room - 1})`
