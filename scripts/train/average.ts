/**
 * The mean of several trained taggers, weight by weight: steadier on unseen text than any one of them, as the mean of several runs is.
 * Usage: node scripts/train/average.ts OUT FILE FILE… . Words seen in lower case are those that any of the files has seen.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { featureBits } from '../../src/main/library/extraction/features.ts'
import { tagCount } from '../../src/main/library/extraction/tag-path.ts'
import { commonBits } from '../../src/main/library/extraction/tagger.ts'

const [out, ...names] = process.argv.slice(2)
if (out === undefined || names.length === 0) {
  console.error('Name the file to write, then the taggers to take the mean of.')
  process.exit(1)
}
const files = names.map((name) => new Uint8Array(readFileSync(name)))
const views = files.map((file) => new DataView(file.buffer, file.byteOffset))
const mean = Uint8Array.from(files[0]!)
const head = new DataView(mean.buffer)
const common = 24 + (tagCount + 1) * tagCount * 2
const weights = common + ((1 << commonBits) >> 3)
if (files.some((file, i) => file.length !== weights + (tagCount << featureBits) || views[i]!.getFloat32(16) !== head.getFloat32(16))) {
  console.error('These taggers are not of one version and scale; train them anew with "npm run train".')
  process.exit(1)
}
for (let i = 24; i < common; i += 2) head.setInt16(i, Math.round(views.reduce((sum, view) => sum + view.getInt16(i), 0) / files.length))
for (let i = common; i < weights; i += 1) mean[i] = files.reduce((bits, file) => bits | file[i]!, 0)
for (let i = weights; i < mean.length; i += 1) head.setInt8(i, Math.round(views.reduce((sum, view) => sum + view.getInt8(i), 0) / files.length))
writeFileSync(out, mean)
console.log(`${out}: the mean of ${files.length} taggers`)
