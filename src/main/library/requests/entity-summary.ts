import type { EntitySummary } from '../../../shared/model.ts'

/** An entity as it is sent out: row numbers stay inside. */
export const withoutRow = ({ key, kind, name, mentions, documents, confirmed }: EntitySummary): EntitySummary => ({ key, kind, name, mentions, documents, ...(confirmed ? { confirmed } : {}) })
