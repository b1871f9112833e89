import type { Font } from 'satori'
import type { Edition } from '@/edition/edition-schema'
import { formatDate } from '@/edition/format-date'
import { editionTitle } from '@/edition/titles'
import { drawLargest, drawPicture } from './draw-picture'
import { PictureFrame } from './PictureFrame'
import { SERIF } from './picture-fonts'
import { LIGHT } from './theme-tokens'

/** Sizes of the headline in pixels. */
const SIZES = [44, 52, 60, 68, 76] as const

/** An edition without a pair of wordings as PNG: headline and summary; `null` where they do not fit. */
export async function headlinePicture(
  edition: Edition,
  fonts: readonly Font[],
): Promise<Uint8Array | null> {
  return drawLargest(SIZES, (size) =>
    drawPicture(<HeadlinePicture edition={edition} size={size} />, fonts),
  )
}

function HeadlinePicture({ edition, size }: { readonly edition: Edition; readonly size: number }) {
  const { article, editorial } = edition
  return (
    <PictureFrame foot={editorial ? `Headline and summary by ${editorial.by}` : ''}>
      <div style={{ fontSize: 28 }}>
        <span style={{ fontWeight: 600 }}>{article.publisher}</span>
        <span style={{ color: LIGHT.muted }}>
          {article.published === null ? '' : ` ${formatDate(article.published)}`}
        </span>
      </div>
      <div
        style={{
          marginTop: 20,
          fontFamily: SERIF,
          fontWeight: 600,
          fontSize: size,
          lineHeight: 1.1,
          letterSpacing: '-0.015em',
          textWrap: 'balance',
        }}
      >
        {editionTitle(edition)}
      </div>
      <div
        style={{
          marginTop: 24,
          fontFamily: SERIF,
          fontSize: 33,
          lineHeight: 1.35,
          color: LIGHT.muted,
        }}
      >
        {editorial?.summary}
      </div>
    </PictureFrame>
  )
}
