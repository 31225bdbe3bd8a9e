import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { requests, type Input, type Reply, type RequestName } from '../../shared/contract.ts'
import type { EntityKey, EntitySummary, Predicate } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { askAgain, useLibrary } from '../library/library-context.tsx'
import { useToasts } from '../ui/toasts.tsx'

/** The requests that decide about names and links. */
type Deed = 'mergeEntities' | 'splitEntity' | 'renameEntity' | 'retypeEntity' | 'rejectEntity' | 'confirmEntity' | 'rejectMention' | 'addMention' | 'setAlias' | 'decideRelation' | 'removeDecision' | 'undo'
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
    const fail = (error: unknown): void => show({ tone: 'bad', text: sayFailure(error) })
    const again = (name: RequestName) => askAgain(queries, requests[name].writes)
    const undo = async (steps: number): Promise<void> => {
      try {
        for (let i = 0; i < steps; i++) await client.undo({})
      } catch (error) {
        fail(error)
      }
      await again('undo')
    }
    const tell = (text: string, steps = 1): void => show({ name: 'history', text, action: { label: say('common.undo'), run: () => void undo(steps) } })
    /** Each of these is a step of its own; what went well before one failed holds, and the message takes back that. */
    async function each<N extends Deed>(name: N, inputs: readonly Input<N>[], said: (count: number, last: Reply<N>) => string): Promise<Reply<N> | undefined> {
      const replies: Reply<N>[] = []
      try {
        for (const input of inputs) replies.push((await client[name](input)) as Reply<N>)
      } catch (error) {
        fail(error)
      }
      await again(name)
      const last = replies.at(-1)
      if (last !== undefined) tell(said(replies.length, last), replies.length)
      return replies.length === inputs.length ? last : undefined
    }
    return {
      merge: (entities: readonly EntityKey[], survivor: Named, why: string): Done =>
        each('mergeEntities', [{ entities: [...entities], survivor: survivor.key, why }], () => say('entities.done.merged', { count: entities.length, name: survivor.name })),
      rename: ({ key, name: before }: Named, name: string, why: string): Done => each('renameEntity', [{ entity: key, name, why }], () => say('entities.done.renamed', { before, name })),
      retype: ({ key, name }: Named, kind: EntitySummary['kind'], why: string): Done =>
        each('retypeEntity', [{ entity: key, kind, why }], () => say('entities.done.retyped', { name, kind: say(`findings.kind.${kind}`) })),
      reject: (entities: readonly Named[], why: string): Done =>
        each('rejectEntity', entities.map(({ key: entity }) => ({ entity, why })), (count) => say('entities.done.rejected', { count, name: entities[0]?.name ?? '' })),
      confirm: (entities: readonly Named[], confirmed: boolean, why = ''): Done =>
        each('confirmEntity', entities.map(({ key: entity }) => ({ entity, confirmed, why })), (count) => say(confirmed ? 'entities.done.confirmed' : 'entities.done.unconfirmed', { count, name: entities[0]?.name ?? '' })),
      split: (input: Input<'splitEntity'>, name: string): Done => each('splitEntity', [input], () => say('entities.done.split', { count: input.mentions.length, name })),
      alias: ({ key: entity, name }: Named, alias: string, holds: boolean, why: string): Done =>
        each('setAlias', [{ entity, alias, holds, why }], () => say(holds ? 'entities.done.aliasGiven' : 'entities.done.aliasTaken', { name, alias })),
      rejectMention: (places: readonly Input<'rejectMention'>[], name: string): Done => each('rejectMention', places, (count) => say('entities.done.mentionRejected', { count, name })),
      add: (input: Input<'addMention'>, name: string): Done => each('addMention', [input], () => say(input.everywhere ? 'entities.done.addedEverywhere' : 'entities.done.added', { name })),
      relation: (input: Input<'decideRelation'>) =>
        each('decideRelation', [input], () => {
          const { decision } = input
          return say(typeof decision === 'object' ? 'graph.decide.typed' : decision === 'confirm' ? 'graph.decide.confirmed' : decision === 'reject' ? 'graph.decide.rejected' : 'graph.decide.undone')
        }),
      takeBack: (decision: string) => each('removeDecision', [{ decision }], () => say('decisions.takenBack')),
    }
  }, [client, queries, say, sayFailure, show])
}
export type RelationName = { readonly subject: EntityKey; readonly object: EntityKey; readonly predicate: Predicate }
