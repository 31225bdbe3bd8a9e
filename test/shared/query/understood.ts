/**
 * What is typed, the tree it makes (see tree.ts), what it asks in English and in French (spaces that do not break written as ordinary ones), and the remark, where
 * something could not be understood. Read through for language as much as for grammar.
 */
export type Understood = readonly [typed: string, tree: string, en: string, fr: string, remark?: string]
