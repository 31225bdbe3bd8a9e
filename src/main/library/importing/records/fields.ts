/** What a column of a table of articles, or a key of a record, may be called; small letters, accents and signs gone. */
const names = {
  text: [
    'text', 'texte', 'content', 'contenu', 'body', 'corps', 'fulltext', 'full text', 'texte integral', 'article text', 'article body',
    'articlebody', 'html', 'html content', 'htmlcontent', 'readable content', 'readablecontent', 'content html', 'contenthtml',
    'content text', 'contenttext', 'markdown', 'maintext', 'body text', 'bodytext', 'article',
  ],
  title: ['title', 'titre', 'headline', 'intitule', 'name', 'subject', 'objet'],
  published: [
    'date', 'published', 'published at', 'publishedat', 'date published', 'datepublished', 'publication date', 'publicationdate', 'pubdate',
    'pub date', 'date de publication', 'datepublication', 'publie le', 'published date', 'publisheddate', 'issued', 'day', 'jour',
  ],
  author: ['author', 'auteur', 'autrice', 'authors', 'auteurs', 'byline', 'creator', 'creators', 'par', 'by', 'journalist', 'journaliste'],
  outlet: [
    'outlet', 'media', 'source', 'publication', 'journal', 'newspaper', 'publisher', 'editeur', 'publication title', 'publicationtitle',
    'container title', 'containertitle', 'site', 'site name', 'sitename', 'website title', 'website', 'blog title',
    'titre de la publication',
  ],
  address: [
    'url', 'link', 'lien', 'address', 'adresse', 'permalink', 'original url', 'originalurl', 'source url', 'sourceurl', 'uri',
    'canonical url',
  ],
  language: ['language', 'langue', 'lang', 'locale'],
  summary: ['abstract', 'abstractnote', 'abstract note', 'resume', 'summary', 'description', 'chapeau', 'standfirst', 'lead', 'note'],
} as const

export type FieldName = keyof typeof names

export const foldName = (name: string): string =>
  name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z\d]+/gu, ' ').trim()

const known = new Map<string, { readonly field: FieldName; readonly rank: number }>(
  (Object.keys(names) as FieldName[]).flatMap((field) => names[field].map((name, rank) => [name, { field, rank }] as const)),
)

/** Which of these columns or keys stands for what; the likelier name where two would do. */
export function mapFields(keys: readonly string[]): ReadonlyMap<FieldName, string> {
  const found = new Map<FieldName, { readonly key: string; readonly rank: number }>()
  for (const key of keys) {
    const match = known.get(foldName(key))
    const before = match && found.get(match.field)
    if (match && (!before || match.rank < before.rank)) found.set(match.field, { key, rank: match.rank })
  }
  return new Map([...found].map(([field, { key }]) => [field, key]))
}
