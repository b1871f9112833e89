/** Elements of HTML that stand apart from the lines around them. */
export const BLOCKS: ReadonlySet<string> = new Set(
  [
    'address article aside blockquote body caption center dd details dialog dir div dl dt',
    'fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li',
    'main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul',
    'button iframe',
  ]
    .join(' ')
    .split(' '),
)

/** Elements whose words are no words of the page: code, forms, drawings, and what stands in for them. */
export const NO_WORDS: ReadonlySet<string> = new Set(
  [
    'script style template noscript noembed noframes head title textarea select option button',
    'iframe object embed svg math audio video canvas datalist meter progress input xml',
  ]
    .join(' ')
    .split(' '),
)
