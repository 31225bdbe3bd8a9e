import { useEffect } from 'react'
import type { EntityKey, Mention } from '../../shared/model.ts'
import { rangesOf } from './dom-spans.ts'
import { light } from './lights.ts'
import type { Surface } from './use-surface.ts'

/** Light all mentions of an entity in a text; none for null. */
export function useLitEntity({ article, drawn }: Surface, mentions: readonly Mention[], entity: EntityKey | null): void {
  useEffect(() => {
    const root = article.current
    if (!root || entity === null) return
    light('entity', root, rangesOf(root, mentions.filter((mention) => mention.entity === entity)))
    return () => light('entity', root, [])
  }, [article, drawn, mentions, entity])
}
