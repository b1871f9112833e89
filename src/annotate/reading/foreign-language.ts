/**
 * Why a text is not English, in words; null where nothing speaks against it. It is not when most of
 * its letters are of another script, or when another language's small words are in it oftener.
 */
export function foreignLanguage(text: string): string | null {
  const start = text.slice(0, LOOKED_AT)
  const letters = start.match(/\p{L}/gu) ?? []
  const others = letters.filter((letter) => !LATIN.test(letter)).length
  if (others > 0.6 * letters.length) return 'most of its letters are of another script'
  const words = start.toLowerCase().match(/\p{L}+/gu) ?? []
  const shareOf = (known: ReadonlySet<string>) =>
    words.filter((word) => known.has(word)).length / words.length
  const english = shareOf(ENGLISH)
  for (const [language, known] of OTHERS) {
    const share = shareOf(known)
    if (share > 0.08 && share > 2 * english) return `it looks like ${language}`
  }
  return null
}

/** In UTF-16 units. */
const LOOKED_AT = 20_000
const LATIN = /\p{Script=Latin}/u

const ENGLISH = wordSet(
  'the of and to a that is was for on with as by at from it be are this have has not but they his her he she which were said will would their who been after more about',
)

/** Small words that are common in a language and not in English. */
const OTHERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    French: 'le la les des et est dans une que qui pour du au aux sur pas par plus avec ce sont il',
    German:
      'der die das und ist den von zu mit sich des auf für nicht ein eine dem im auch als wird',
    Spanish: 'el los las que del una por con para su como más pero sus le ya este fue se al lo',
    Portuguese:
      'os que em um uma para com não por mais dos como mas foi ao ele das tem seu sua da do',
    Italian: 'il che di è per una con non del della sono da gli le dei nel alla più anche si ha',
    Dutch: 'het een van en dat op te zijn met voor niet aan er om ook als maar bij uit wordt naar',
    Swedish: 'och att det som på är av för med den till inte har ett om men var sig så från de',
    Danish: 'og det at på er af med den til ikke som har et om men var sig så fra der de',
    Polish: 'w i na z nie się do to że jest o jak po przez dla od za był oraz tym ale są',
    Indonesian: 'yang dan di dengan untuk dari ini tidak pada itu dalam akan oleh adalah ke juga',
    Turkish: 've bir bu için ile de da olarak çok daha gibi sonra olan kadar en ancak ne her',
  }).map(([language, words]) => [language, wordSet(words)]),
)

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
