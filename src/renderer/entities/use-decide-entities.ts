import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { LibraryError } from '../../shared/client.ts'
import { requests, type Input, type Reply, type RequestName, type RequestOptions } from '../../shared/contract.ts'
import type { EntityKey, EntitySummary, Predicate } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { askAgain, useLibrary } from '../library/library-context.tsx'
import { useToasts } from '../ui/toasts.tsx'
import type { MentionPlace } from './deciding-context.tsx'

/** The requests that decide about names and links. */
type Deed = 'mergeEntities' | 'splitEntity' | 'renameEntity' | 'retypeEntity' | 'rejectEntities' | 'confirmEntities' | 'rejectMentions' | 'addMention' | 'setAlias' | 'decideRelation' | 'removeDecision'
type Named = Pick<EntitySummary, 'key' | 'name'>
/** What became of it: the key by which the entity is found now (null: it is gone), or undefined where it failed and the person was told. */
type Done = Promise<{ readonly entity: EntityKey | null } | undefined>

/** What the person can decide about names, each said in a message with its way back. */
export function useDecideEntities() {
  const { say, sayFailure } = useWords()
  const { show } = useToasts()
  const { client } = useLibrary()
  const queries = useQueryClient()
  return useMemo(() => {
    const fail = (error: unknown): void => {
      // What was stopped is said where it was stopped.
      if (!(error instanceof LibraryError && error.code === 'cancelled')) show({ tone: 'bad', text: sayFailure(error) })
    }
    const again = (name: RequestName) => askAgain(queries, requests[name].writes)
    const undo = async (): Promise<void> => {
      await client.undo({}).catch(fail)
      await again('undo')
    }
    /** One press is one step of the history; the message takes back that. */
    async function decide<N extends Deed>(name: N, input: Input<N>, said: (reply: Reply<N>) => string, options: RequestOptions = {}): Promise<Reply<N> | undefined> {
      try {
        const reply = (await client[name](input, options)) as Reply<N>
        await again(name)
        show({ name: 'history', text: said(reply), action: { label: say('common.undo'), run: () => void undo() } })
        return reply
      } catch (error) {
        fail(error)
        await again(name)
        return undefined
      }
    }
    return {
      merge: (entities: readonly EntityKey[], survivor: Named, why: string): Done =>
        decide('mergeEntities', { entities: [...entities], survivor: survivor.key, why }, () => say('entities.done.merged', { count: entities.length, name: survivor.name })),
      rename: ({ key, name: before }: Named, name: string, why: string): Done => decide('renameEntity', { entity: key, name, why }, () => say('entities.done.renamed', { before, name })),
      retype: ({ key, name }: Named, kind: EntitySummary['kind'], why: string): Done =>
        decide('retypeEntity', { entity: key, kind, why }, () => say('entities.done.retyped', { name, kind: say(`findings.kind.${kind}`) })),
      reject: (entities: readonly Named[], why: string) =>
        decide('rejectEntities', { entities: entities.map(({ key }) => key), why }, ({ entities: count }) => say('entities.done.rejected', { count, name: entities[0]?.name ?? '' })),
      confirm: (entities: readonly Named[], confirmed: boolean, why = '') =>
        decide('confirmEntities', { entities: entities.map(({ key }) => key), confirmed, why },
          ({ entities: count }) => say(confirmed ? 'entities.done.confirmed' : 'entities.done.unconfirmed', { count, name: entities[0]?.name ?? '' })),
      split: (input: Input<'splitEntity'>, name: string, options?: RequestOptions): Done => decide('splitEntity', input, () => say('entities.done.split', { count: input.mentions.length, name }), options),
      alias: ({ key: entity, name }: Named, alias: string, holds: boolean, why: string, options?: RequestOptions): Done =>
        decide('setAlias', { entity, alias, holds, why }, () => say(holds ? 'entities.done.aliasGiven' : 'entities.done.aliasTaken', { name, alias }), options),
      rejectMention: (places: readonly MentionPlace[], name: string): Done => decide('rejectMentions', { places: [...places] }, () => say('entities.done.mentionRejected', { count: places.length, name })),
      add: (input: Input<'addMention'>, name: string, options?: RequestOptions): Done =>
        decide('addMention', input, () => say(input.everywhere ? 'entities.done.addedEverywhere' : 'entities.done.added', { name }), options),
      relation: (input: Input<'decideRelation'>) =>
        decide('decideRelation', input, () => {
          const { decision, sentence } = input
          return say(saidOf(decision, sentence !== undefined))
        }),
      takeBack: (decision: string) => decide('removeDecision', { decision }, () => say('decisions.takenBack')),
    }
  }, [client, queries, say, sayFailure, show])
}
/** What was decided of a link, or of one sentence of it, as a key of the words. */
const saidOf = (decision: Input<'decideRelation'>['decision'], isOfSentence: boolean) =>
  typeof decision === 'object' ? 'graph.decide.typed'
    : decision === 'confirm' ? (isOfSentence ? 'graph.decide.sentenceConfirmed' : 'graph.decide.confirmed')
      : decision === 'reject' ? (isOfSentence ? 'graph.decide.sentenceRejected' : 'graph.decide.rejected') : 'graph.decide.undone'
export type RelationName = { readonly subject: EntityKey; readonly object: EntityKey; readonly predicate: Predicate }
