/** The trained weights of `assets/relations-owners.bin`: which of those a figure can be of it is of, in whole numbers, so that every machine says the same. */
import { type Owner, ownerBits } from './owners.ts'

export interface ChosenOwner {
  readonly subject: number | null
  /** All others together are likelier. */
  readonly uncertain: boolean
}
export interface OwnerModel {
  /** The likeliest; nobody where that is far likelier than anybody. */
  readonly choose: (owners: readonly Owner[]) => ChosenOwner
}
const version = 1
const magic = 0x5243524f
const headSize = 12
/** How much likelier nobody has to be, in log-odds: a figure stands where it stands for somebody. */
const nobody = 0.7

export function readOwnerModel(bytes: Uint8Array | undefined): OwnerModel | null {
  if (bytes === undefined) return null
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength !== headSize + (1 << ownerBits) || head.getUint32(0) !== magic || head.getUint32(4) !== version) {
    throw new Error('The file of weights for whose figures are is not of the version this program reads. Put the assets/relations-owners.bin that came with it back, or train it anew with "node scripts/train/relations.ts".')
  }
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + headSize, 1 << ownerBits)
  const handicap = head.getInt32(8)
  return {
    choose(owners) {
      let [subject, most]: [number | null, number] = [null, -Infinity]
      const sums = owners.map(({ appearance, features }) => {
        const sum = features.reduce((total, each) => total + weights[each]!, 0)
        const compared = sum - (appearance === null ? handicap : 0)
        if (compared > most) [subject, most] = [appearance, compared]
        return sum
      })
      const chosen = owners.findIndex(({ appearance }) => appearance === subject)
      // The handicap says what the weights' unit is.
      const others = sums.reduce((total, sum, i) => i === chosen ? total : total + Math.exp((sum - sums[chosen]!) * nobody / handicap), 0)
      return { subject, uncertain: others >= 1 }
    },
  }
}

/** What `readOwnerModel` reads. */
export function writeOwnerModel(weights: Float64Array): Uint8Array {
  const bytes = new Uint8Array(headSize + weights.length)
  const head = new DataView(bytes.buffer)
  const scale = weights.reduce((most, each) => Math.max(most, Math.abs(each)), 1e-9) / 127
  head.setUint32(0, magic)
  head.setUint32(4, version)
  head.setInt32(8, Math.round(nobody / scale))
  bytes.set(new Uint8Array(Int8Array.from(weights, (each) => Math.round(each / scale)).buffer), headSize)
  return bytes
}
