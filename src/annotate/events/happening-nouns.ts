/**
 * Nouns that name a happening by themselves, so that one with a date is one: "consortium launch in
 * February", "the 2014 protests".
 */
export const HAPPENING_NOUNS: ReadonlySet<string> = new Set(
  'attack attacks blast bombing bombings ceremony championship championships coup crash cup earthquake election elections eruption explosion festival flood floods funeral games hurricane inauguration invasion launch massacre merger olympics paralympics parade protest protests rally referendum riots shooting signing strike summit takeover tournament trial tsunami wedding'.split(
    ' ',
  ),
)

/** Nouns that say no more than that something happened. */
export const SAYS_NOTHING: ReadonlySet<string> = new Set(
  'people others father mother brother sister son daughter wife husband parents family event events thing things incident incidents case cases situation one it this that they which who something everything nothing what all some many'.split(
    ' ',
  ),
)
