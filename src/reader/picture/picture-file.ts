import { saveFile } from '@/ui/save-file'
import { PALETTE } from './picture-palette'

/** How an attempt to take a picture away ended; `withdrawn`: the reader thought better of it. */
export type Outcome =
  | 'copied'
  | 'saved'
  | 'shared'
  | 'withdrawn'
  | 'no-file'
  | 'not-copied'
  | 'not-shared'

/**
 * The picture as a PNG file; `null` where the browser cannot make one, or makes another picture of
 * it. Never rejects: a browser that throws when it is asked makes none.
 */
export async function pictureFile(canvas: HTMLCanvasElement, name: string): Promise<File | null> {
  try {
    const blob = isReadTruly(canvas) ? await pngOf(canvas) : null
    return blob && new File([blob], name, { type: TYPE })
  } catch {
    return null
  }
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, TYPE))
}

/**
 * Whether the browser gives a page what it has drawn. Some answer with white or noise, so that
 * nobody is known again by how their device draws; a little noise is not seen.
 */
function isReadTruly(canvas: HTMLCanvasElement): boolean {
  const corner = canvas.getContext('2d')?.getImageData(0, 0, 1, 1).data ?? []
  const paper = [1, 3, 5].map((at) => Number.parseInt(PALETTE.paper.slice(at, at + 2), 16))
  return paper.every((value, index) => Math.abs(value - (corner[index] ?? 0)) <= MOST_NOISE)
}

/** Steps of 256 for each of red, green and blue. */
const MOST_NOISE = 4

/** Put the picture on the clipboard; asked at once, since browsers allow it only on a click. */
export async function copyPicture(file: Promise<File | null>): Promise<Outcome> {
  try {
    const picture = file.then((made) => made ?? Promise.reject(new Error('There is no file')))
    // A browser that refuses at once never comes to look at it.
    picture.catch(() => {})
    await navigator.clipboard.write([new ClipboardItem({ [TYPE]: picture })])
    return 'copied'
  } catch {
    return (await file) ? 'not-copied' : 'no-file'
  }
}

/** Hand the picture to the browser as a download. */
export async function savePicture(file: Promise<File | null>): Promise<Outcome> {
  const made = await file
  if (!made) return 'no-file'
  try {
    saveFile(made)
    return 'saved'
  } catch {
    return 'no-file'
  }
}

/** Hand the picture to the share sheet of the system. */
export async function sharePicture(file: Promise<File | null>): Promise<Outcome> {
  const made = await file
  if (!made) return 'no-file'
  try {
    await navigator.share({ files: [made] })
    return 'shared'
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'withdrawn' : 'not-shared'
  }
}

/** Whether the system's share sheet takes pictures. */
export function canSharePictures(): boolean {
  const files = [new File([], 'picture.png', { type: TYPE })]
  return 'canShare' in navigator && navigator.canShare({ files })
}

const TYPE = 'image/png'
