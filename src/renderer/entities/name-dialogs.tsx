import { useState } from 'react'
import type { EntityKind, EntitySummary } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { TextField } from '../ui/text-field.tsx'
import { AskDialog } from './ask-dialog.tsx'
import { KindPicker } from './kind-picker.tsx'
import { useDecideEntities } from './use-decide-entities.ts'

interface OfEntity {
  readonly entity: EntitySummary
  readonly onClose: () => void
}

/** Call it otherwise. */
export function RenameDialog({ entity, onClose }: OfEntity) {
  const { say } = useWords()
  const { rename } = useDecideEntities()
  const [name, setName] = useState(entity.name)
  const called = name.trim()
  return (
    <AskDialog title={say('entities.rename.title')} act={say('entities.rename.act')} isReady={called !== '' && called !== entity.name} onAct={(why) => rename(entity, called, why)} onClose={onClose}>
      <p>{say('entities.rename.text', { name: entity.name })}</p>
      <TextField
        label={say('entities.ask.name')} showLabel value={name} onChange={setName} maxLength={300}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog is opened to be filled in
        autoFocus
        onFocus={(event) => { if (event.target instanceof HTMLInputElement) event.target.select() }}
      />
    </AskDialog>
  )
}

/** Say that it is of another kind. */
export function RetypeDialog({ entity, onClose }: OfEntity) {
  const { say } = useWords()
  const { retype } = useDecideEntities()
  const [kind, setKind] = useState<EntityKind>(entity.kind)
  return (
    <AskDialog title={say('entities.retype.title', { name: entity.name })} act={say('entities.retype.act')} isReady={kind !== entity.kind} onAct={(why) => retype(entity, kind, why)} onClose={onClose}>
      <KindPicker kind={kind} onChange={setKind} />
    </AskDialog>
  )
}

/** Give it another name, under which it is found wherever that stands. */
export function AliasDialog({ entity, onClose }: OfEntity) {
  const { say } = useWords()
  const { alias: decide } = useDecideEntities()
  const [alias, setAlias] = useState('')
  return (
    <AskDialog title={say('entities.alias.giveTitle', { name: entity.name })} act={say('entities.alias.give')} isReady={alias.trim() !== ''} onAct={(why, options) => decide(entity, alias.trim(), true, why, options)} onClose={onClose}>
      <p>{say('entities.alias.giveText')}</p>
      <TextField
        label={say('entities.alias.label')} showLabel value={alias} onChange={setAlias} maxLength={300}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog is opened to be filled in
        autoFocus
      />
    </AskDialog>
  )
}

/** Say that a name is not its own. */
export function NotItsNameDialog({ entity, alias, onClose }: OfEntity & { readonly alias: string }) {
  const { say } = useWords()
  const { alias: decide } = useDecideEntities()
  return (
    <AskDialog title={say('entities.alias.takeTitle', { alias })} act={say('entities.alias.take')} startsAtWhy onAct={(why, options) => decide(entity, alias, false, why, options)} onClose={onClose}>
      <p>{say('entities.alias.takeText', { alias, name: entity.name })}</p>
    </AskDialog>
  )
}

/** Confirm, or take that back, with a reason. */
export function ConfirmDialog({ entity, onClose }: OfEntity) {
  const { say } = useWords()
  const { confirm } = useDecideEntities()
  const isConfirmed = entity.confirmed ?? false
  return (
    <AskDialog
      title={say(isConfirmed ? 'entities.confirm.backTitle' : 'entities.confirm.title', { name: entity.name })} act={say(isConfirmed ? 'entities.confirm.back' : 'entities.confirm.act')} startsAtWhy
      onAct={(why) => confirm([entity], !isConfirmed, why)} onClose={onClose}
    >
      <p>{say(isConfirmed ? 'entities.confirm.backText' : 'entities.confirm.text')}</p>
    </AskDialog>
  )
}
