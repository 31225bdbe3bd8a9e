import { useEffect, type RefObject } from 'react'
import { light } from './dom-spans.ts'
import { useReading } from './reading-context.tsx'

/** Light all mentions of the entity that the inspector or a card points at. */
export function useLitEntity(article: RefObject<HTMLElement | null>): void {
  const { litEntity } = useReading()
  useEffect(() => {
    const mentions = [...(article.current?.querySelectorAll<HTMLElement>('[data-entity]') ?? [])]
    light('entity', mentions.filter((element) => element.dataset['entity'] === litEntity).map((element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      return range
    }))
    return () => light('entity', [])
  }, [article, litEntity])
}
