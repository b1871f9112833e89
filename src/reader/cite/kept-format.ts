import { CITE_FORMATS, type CiteFormat, findCiteFormat } from '@/edition/cite/cite-formats'

const KEY = 'lectern:cite'

/** The format that was last cited in on this device; the first one where none was, or storage is closed to us. */
export function keptFormat(): CiteFormat {
  try {
    return findCiteFormat(localStorage.getItem(KEY) ?? '') ?? CITE_FORMATS[0]
  } catch {
    return CITE_FORMATS[0]
  }
}

/** Keep the format for the next citation; where storage is closed or full it is not kept. */
export function keepFormat({ name }: CiteFormat): void {
  try {
    localStorage.setItem(KEY, name)
  } catch {
    // The citation stands there all the same; the next one begins with the first format.
  }
}
