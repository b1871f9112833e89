import type { Font } from 'satori'
import type { Edition } from '@/edition/edition-schema'
import { speakerNames } from '@/edition/speaker-names'
import { editionTitle } from '@/edition/titles'
import { officialLabel, printedLabel } from '@/edition/wording-labels'
import { cutAroundLetters } from '@/text/cut-around-letters'
import type { WordRun } from '@/text/word-differences'
import { drawLargest, drawPicture } from './draw-picture'
import { PictureFrame } from './PictureFrame'
import { SERIF } from './picture-fonts'
import { LIGHT } from './theme-tokens'
import { shorterPairs, type WordingPair } from './wording-pair'

/** Sizes of the quoted words in pixels; below the smallest a preview cannot be read. */
const [SMALLEST, ...LARGER] = [29, 31, 33, 36, 40, 46, 54] as const

/** A picture with the pair of wordings that it shows, which may be cut. */
type QuotePicture = { readonly png: Uint8Array; readonly pair: WordingPair }

/** A quotation as PNG: both wordings, whole or cut alike; `null` where they do not fit. */
export async function quotePicture(
  edition: Edition,
  whole: WordingPair,
  fonts: readonly Font[],
): Promise<QuotePicture | null> {
  async function draw(pair: WordingPair, size: number): Promise<QuotePicture | null> {
    const element = <BothWordings edition={edition} pair={pair} size={size} />
    const png = await drawPicture(element, fonts)
    return png && { png, pair }
  }
  const smallest =
    (await draw(whole, SMALLEST)) ??
    (await drawLargest(shorterPairs(whole).toReversed(), (pair) => draw(pair, SMALLEST)))
  if (!smallest) return null
  return (await drawLargest(LARGER, (size) => draw(smallest.pair, size))) ?? smallest
}

type Props = { readonly edition: Edition; readonly pair: WordingPair; readonly size: number }

function BothWordings({ edition, pair, size }: Props) {
  const { quotation, record, printed, official } = pair
  return (
    <PictureFrame foot={editionTitle(edition)}>
      <div style={{ fontSize: 28, marginBottom: 22 }}>
        <span style={{ fontWeight: 600 }}>{speakerNames(edition, quotation)}</span>
        <span style={{ color: LIGHT.muted }}>{` ${quotation.role?.words ?? ''}`}</span>
      </div>
      <Label>{printedLabel(edition, quotation)}</Label>
      <Words runs={printed} size={size} pencil={LIGHT.red} />
      <div style={{ display: 'flex', flexGrow: 1, minHeight: 16, maxHeight: 64 }} />
      <Label>{officialLabel(edition, record, null)}</Label>
      <Words runs={withMarks(official)} size={size} pencil={LIGHT.blue} />
    </PictureFrame>
  )
}

function Label({ children }: { readonly children: string }) {
  return <div style={{ color: LIGHT.muted, marginBottom: 4 }}>{children}</div>
}

type Run = WordRun & { readonly interrupts?: boolean }
type Pencil = { readonly size: number; readonly pencil: string }

function Words({ runs, size, pencil }: Pencil & { readonly runs: readonly Run[] }) {
  return (
    <div style={{ fontFamily: SERIF, fontSize: size, lineHeight: 1.3 }}>
      {runs.map((run) => (
        <Stretch key={run.start} run={run} size={size} pencil={pencil} />
      ))}
    </div>
  )
}

function Stretch({ run, size, pencil }: Pencil & { readonly run: Run }) {
  if (run.interrupts) return <span style={{ color: LIGHT.muted }}>{run.words}</span>
  if (!run.differs) return <span>{run.words}</span>
  const [before, inner, after] = cutAroundLetters(run.words)
  return (
    <span>
      {before}
      <span style={pencilStyle({ size, pencil })}>{inner}</span>
      {after}
    </span>
  )
}

/** The pencil's line as a background: unlike an underline it does not run on under the space at a line's end. */
function pencilStyle({ size, pencil }: Pencil) {
  return {
    backgroundImage: `linear-gradient(${pencil}, ${pencil})`,
    backgroundSize: `100% ${Math.max(3, Math.round(size / 12))}px`,
    backgroundPosition: '0 97%',
    backgroundRepeat: 'no-repeat',
  } as const
}

function withMarks(runs: readonly WordRun[]): readonly Run[] {
  const mark = { differs: false } as const
  return [{ ...mark, start: -1, words: '“' }, ...runs, { ...mark, start: -2, words: '”' }]
}
