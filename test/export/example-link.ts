import type { LinkTo } from '@/address/link-to'

/** Links of a site that is not there: "https://news.example/read/x/#quote-a". */
export const exampleLink: LinkTo = (place) => {
  const page = 'https://news.example/read/x/'
  switch (place.kind) {
    case 'edition':
      return page
    case 'section':
      return `${page}#${place.id}`
    case 'paragraph':
      return `${page}#p${place.number}`
    case 'quote':
    case 'event':
    case 'entity':
      return `${page}#${place.kind}-${place.id}`
  }
}
