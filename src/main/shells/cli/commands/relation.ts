import { Argument, Option, type Command } from 'commander'
import { untranslated } from '../../../../shared/contract.ts'
import { predicates, type Predicate } from '../../../../shared/model.ts'
import { LibraryFailure } from '../../../library/failure.ts'
import type { AddCommand, Asked } from '../command.ts'
import { findDocument } from '../find-document.ts'
import { findExactEntity } from '../find-exact-entity.ts'
import { findQuote } from '../find-quote.ts'
import { counted } from '../print/sentence.ts'
import { predicateWords } from '../print/words.ts'

interface Options {
  readonly in?: string
  readonly quote?: string
  readonly why: string
}
type Decision = 'confirm' | 'reject' | 'undecided' | { readonly predicate: Predicate; readonly reversed: boolean }

/** What sentences were taken to say of two entities, corrected by the person. */
export const addRelation: AddCommand = (program, { ask }) => {
  const relation = program.command('relation').description('Confirm, reject or change what the articles were taken to say of two entities.')
  const line = (name: string, description: string): Command =>
    relation
      .command(name)
      .argument('<subject>', 'its name, exactly, or its key')
      .addArgument(new Argument('<predicate>', 'what is said').choices(predicates))
      .argument('<object>', 'its name, exactly, or its key')
      .description(description)
      .option('--in <document>', 'only in one sentence, of this article')
      .option('--quote <words>', 'words of that sentence')
      .option('--why <text>', 'kept with the decision', '')

  for (const [name, decision, description] of [
    ['confirm', 'confirm', 'Say that it is so.'],
    ['reject', 'reject', 'Say that it is not so: the line goes with its last sentence.'],
    ['undecided', 'undecided', 'Take back what was decided of it.'],
  ] as const)
    line(name, description).action((subject: string, predicate: Predicate, object: string, options: Options, command: Command) =>
      ask(command, 'write', (asked) => decide(asked, { subject, predicate, object }, decision, options)))
  line('set', 'Say that it is another relation.')
    .addOption(new Option('--to <predicate>', 'what it is').choices(predicates).makeOptionMandatory())
    .option('--reversed', 'with subject and object the other way round')
    .action((subject: string, predicate: Predicate, object: string, options: Options & { readonly to: Predicate; readonly reversed?: true }, command: Command) =>
      ask(command, 'write', (asked) => decide(asked, { subject, predicate, object }, { predicate: options.to, reversed: options.reversed === true }, options)))
}

async function decide({ library, print }: Asked, names: { readonly subject: string; readonly predicate: Predicate; readonly object: string }, decision: Decision, { in: meant, quote, why }: Options): Promise<void> {
  const [subject, object] = [await findExactEntity(library, names.subject), await findExactEntity(library, names.object)]
  if ((meant === undefined) !== (quote === undefined)) throw new LibraryFailure('bad-input', untranslated('Give both --in and --quote to decide on one sentence, or neither.'))
  const document = meant === undefined ? null : (await findDocument(library, meant)).id
  const sentence = document === null ? {} : { sentence: { document, start: (await findQuote(library, document, quote!)).start } }
  const done = await library.decideRelation({ subject: subject.key, predicate: names.predicate, object: object.key, decision, why, ...sentence })
  const said = `${subject.name} ${predicateWords[names.predicate]} ${object.name}`
  const now = typeof decision === 'string'
    ? { confirm: 'confirmed', reject: 'rejected', undecided: 'not decided any more' }[decision]
    : `now ${decision.reversed ? object.name : subject.name} ${predicateWords[decision.predicate]} ${decision.reversed ? subject.name : object.name}`
  print(done, ({ evidence }) => `${said}: ${now} (${counted(evidence, 'sentence')}).`)
}
