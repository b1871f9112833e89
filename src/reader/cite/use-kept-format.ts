import { CITE_FORMATS, type CiteFormat, findCiteFormat } from '@/cite/cite-formats'
import { useReaderServices } from '../services/reader-services'

const KEY = 'lectern:cite'

/** The format that was last cited in on this device, the first one where none is kept, and how to keep another. */
export function useKeptFormat() {
  const { kept, keep } = useReaderServices()
  return {
    keptFormat: (): CiteFormat => findCiteFormat(kept(KEY) ?? '') ?? CITE_FORMATS[0],
    keepFormat: ({ name }: CiteFormat) => keep(KEY, name),
  }
}
