import type { PictureContent } from './picture-content'
import { cssFont } from './picture-fonts'
import { layoutPicture } from './picture-layout'
import { PALETTE } from './picture-palette'
import { PICTURE_HEIGHT, PICTURE_WIDTH } from './picture-size'
import type { PictureFont } from './wrap-runs'

/** Draw a picture, and say what there was room for; `null` where the browser does not draw. */
export function drawPicture(
  canvas: HTMLCanvasElement,
  content: PictureContent,
): PictureContent | null {
  const pen = canvas.getContext('2d')
  if (!pen) return null
  function measure(words: string, font: PictureFont): number {
    if (!pen) return 0
    pen.font = cssFont(font)
    return pen.measureText(words).width
  }
  const { words, lines, shown } = layoutPicture(content, measure)
  pen.fillStyle = PALETTE.paper
  pen.fillRect(0, 0, PICTURE_WIDTH, PICTURE_HEIGHT)
  for (const { colour, x, y, width, height } of lines) {
    pen.fillStyle = PALETTE[colour]
    pen.fillRect(x, y, width, height)
  }
  pen.textAlign = 'left'
  pen.textBaseline = 'alphabetic'
  for (const { words: stretch, font, colour, x, baseline, direction } of words) {
    pen.font = cssFont(font)
    pen.fillStyle = PALETTE[colour]
    pen.direction = direction
    pen.fillText(stretch, x, baseline)
  }
  return shown
}
