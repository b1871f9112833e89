import { CITE_FORMATS, type CiteFormat, findCiteFormat } from '@/cite/cite-formats'
import { keepOnDevice, keptOnDevice } from '@/ui/on-device'

const KEY = 'lectern:cite'

/** The format that was last cited in on this device; the first one where none is kept. */
export function keptFormat(): CiteFormat {
  return findCiteFormat(keptOnDevice(KEY) ?? '') ?? CITE_FORMATS[0]
}

/** Keep the format for the next citation. */
export function keepFormat({ name }: CiteFormat): void {
  keepOnDevice(KEY, name)
}
