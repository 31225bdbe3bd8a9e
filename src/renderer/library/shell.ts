import type { GrantedFile, OriginalShown } from '../../shared/bridge.ts'
import type { Transport } from '../../shared/contract.ts'

/** What a window is handed: the library, and this machine's ways to give it files. */
export interface Shell {
  readonly transport: Transport
  /** Ask the person for files; none when they think better of it. */
  chooseFiles(): Promise<readonly GrantedFile[]>
  /** Ask the person for a folder, null when they think better of it. Absent where the shell cannot hand one over, as in a browser. */
  chooseFolder?(): Promise<GrantedFile | null>
  /** Make what was dropped on the window readable for the library. Called while the drop is being handled: what it carries is gone a moment later. */
  grantDropped(data: DataTransfer): Promise<readonly GrantedFile[]>
  /** Bring the file that a document was made of before the person, and say how. */
  openOriginal(document: number): Promise<OriginalShown>
}
