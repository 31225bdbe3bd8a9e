export const isMac = /mac/i.test(navigator.platform)

/** A combination of keys as this machine's people write it: `Ctrl+K`, `⌘K`. */
export function keyName(combination: string): string {
  const names: Readonly<Record<string, string>> = isMac ? { Mod: '⌘', Shift: '⇧', Alt: '⌥' } : { Mod: 'Ctrl' }
  return combination.split('+').map((part) => names[part] ?? part).join(isMac ? '' : '+')
}

/** Is the person typing? Then single letters are theirs. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !['button', 'checkbox', 'radio'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || (target instanceof HTMLElement && target.isContentEditable)
}

/** Is a dialog or menu open, which has its own keys? */
export const isDialogOpen = (): boolean => document.querySelector('[role="dialog"]:not([data-toolbar]), [role="alertdialog"], [role="listbox"]') !== null
