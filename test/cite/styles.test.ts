import { describe, expect, it } from 'vitest'
import { APA, CHICAGO, MLA } from '@/cite/styles'
import { exampleWork } from './example-works'

/** As the rules of all three have it for a page with nothing but a description and a day. */
const UNTITLED = exampleWork({
  description: 'News report on the US–UK agreement',
  site: 'AllAboutAI',
  date: '2024-04-04',
  url: 'https://www.allaboutai.com/x/',
})

describe('examples that were published', () => {
  // "Hellman, J., & Bowden, J. (2020, November 11). US surpasses 10 million COVID-19 infections.
  // The Hill. https://thehill.com/…", in: Lynn University Library, APA guide, "News website",
  // lynn-library.libguides.com/apa/web
  it('are written in APA style as they were: a page of a news website', () => {
    const work = exampleWork({
      author: 'Jesse Hellman and John Bowden',
      headline: 'US surpasses 10 million COVID-19 infections',
      site: 'The Hill',
      date: '2020-11-11',
      url: 'https://thehill.com/policy/healthcare/525073-us-passes-10-million-covid-19-infections',
    })
    expect(APA.reference(work, '2026-11-23')).toBe(
      'Hellman, J., & Bowden, J. (2020, November 11). US surpasses 10 million COVID-19 infections. ' +
        'The Hill. https://thehill.com/policy/healthcare/525073-us-passes-10-million-covid-19-infections',
    )
    expect(APA.atWords(work, null, null)).toBe('(Hellman & Bowden, 2020)')
  })

  // Author and title missing: "[Description of work]. (Date). Source." and in the text
  // "([Description of work], year)", in: apap2017.org/missing-information.html, after table 9.1 of
  // the Publication Manual, 7th ed.; the same in blog.apastyle.org/apastyle/2012/05/missing-pieces.html
  it('are written in APA style as they were: neither author nor title', () => {
    const work = exampleWork({
      description: 'Description of work',
      site: 'Source',
      date: '2024',
      url: 'https://xxxxx',
    })
    expect(APA.reference(work, null)).toBe('[Description of work]. (2024). Source. https://xxxxx')
    expect(APA.atWords(work, null, null)).toBe('([Description of work], 2024)')
  })

  // "Grobar, Matt. “Garfield: Ving Rhames, … from Alcon Entertainment.” Deadline, Penske Media
  // Corp., 17 Aug. 2022, www.deadline.com/….", in: St. Louis Community College, MLA Sample Sources
  // 9th Edition, "Article from a Website" (stlcc.edu). It names the website's publisher too.
  it('are written in MLA style as they were: an article on a website', () => {
    const work = exampleWork({
      author: 'Matt Grobar',
      headline: 'Garfield: Ving Rhames Boards Animated Feature from Alcon Entertainment',
      site: 'Deadline, Penske Media Corp.',
      date: '2022-08-17',
      url: 'www.deadline.com/2022/08/garfield',
    })
    expect(MLA.reference(work, null)).toBe(
      'Grobar, Matt. “Garfield: Ving Rhames Boards Animated Feature from Alcon Entertainment.” ' +
        'Deadline, Penske Media Corp., 17 Aug. 2022, www.deadline.com/2022/08/garfield.',
    )
  })

  // "1. Jeff Turrentine, "What is Climate Change?," NRDC, September 1, 2021,
  // https://www.nrdc.org/stories/what-climate-change#whatis." and "3. Kate Bush, “A Passion for the
  // All Blacks,” Saints Alive, accessed June 2, 1990, http://…", in: University of Auckland Library,
  // Chicago 17th, "Web page" (auckland.libguides.com/chicago17th/web-page)
  it.each([
    {
      work: exampleWork({
        author: 'Jeff Turrentine',
        headline: 'What is Climate Change?',
        site: 'NRDC',
        date: '2021-09-01',
        url: 'https://www.nrdc.org/stories/what-climate-change#whatis',
      }),
      accessed: null,
      note: 'Jeff Turrentine, “What is Climate Change?,” NRDC, September 1, 2021, https://www.nrdc.org/stories/what-climate-change#whatis.',
    },
    {
      work: exampleWork({
        author: 'Kate Bush',
        headline: 'A Passion for the All Blacks',
        site: 'Saints Alive',
        url: 'http://www.passion-all-blacks-bush.saints.alive.com',
      }),
      accessed: '1990-06-02',
      note: 'Kate Bush, “A Passion for the All Blacks,” Saints Alive, accessed June 2, 1990, http://www.passion-all-blacks-bush.saints.alive.com.',
    },
  ])('are written in Chicago style as they were: $note', ({ work, accessed, note }) => {
    expect(CHICAGO.atWords(work, accessed, null)).toBe(note)
  })

  // "Sale, Anna. "How to Make Your Small Talk Big." New York Times, May 1, 2021. https://…", in:
  // ACU Library, Chicago A: 17th edition, "News website" (libguides.acu.edu.au/chicago-a/media)
  it('are written in Chicago style as they were: an entry of the bibliography', () => {
    const work = exampleWork({
      author: 'Anna Sale',
      headline: 'How to Make Your Small Talk Big',
      site: 'New York Times',
      date: '2021-05-01',
      url: 'https://xxxxx',
    })
    expect(CHICAGO.reference(work, null)).toBe(
      'Sale, Anna. “How to Make Your Small Talk Big.” New York Times, May 1, 2021. https://xxxxx.',
    )
  })

  // "if a bibliographic entry should be needed, the name of the newspaper stands in place of the
  // author", chicagomanualofstyle.org/qanda/data/faq/topics/Documentation/faq0076.html; as an entry:
  // "New York Times. "Head to Streaming For Premieres." 15 November 2020." and as a note ""Head to
  // Streaming For Premieres," New York Times, 15 November 2020.", in:
  // grafiati.com/en/info/chicago-17-notes-and-bibliography/newspaper-article (dates there are British)
  it('are written in Chicago style as they were: no author', () => {
    const work = exampleWork({
      headline: 'Head to Streaming For Premieres',
      site: 'New York Times',
      date: '2020-11-15',
      url: 'https://xxxxx',
    })
    expect(CHICAGO.reference(work, null)).toBe(
      'New York Times. “Head to Streaming For Premieres.” November 15, 2020. https://xxxxx.',
    )
    expect(CHICAGO.atWords(work, null, null)).toBe(
      '“Head to Streaming For Premieres,” New York Times, November 15, 2020, https://xxxxx.',
    )
  })
})

// Written out by citeproc-js 2.4.63 with the CSL styles apa, modern-language-association and
// chicago-fullnote-bibliography of February 2023 from our CSL-JSON, except where a comment differs.
describe('what a citation processor writes', () => {
  const three = exampleWork({
    author: 'Ann Hale, Bo Poe and Cy Roe',
    headline: 'Is This It?',
    date: '2021-05',
  })
  const four = exampleWork({
    author: 'Ann Hale, Bo Poe, Di Coe, and Cy Roe',
    headline: 'Is This It?',
    date: '2021-09-01',
  })
  const nested = exampleWork({
    author: 'Alder Courier Staff',
    headline: 'The “Old” Bridge Opens',
    date: '2021',
  })
  const undated = exampleWork({ headline: 'The Bridge Opens' })

  it.each([
    {
      work: three,
      reference:
        'Hale, A., Poe, B., & Roe, C. (2021, May). Is This It? Alder Courier. https://courier.example/bridge',
      atWords: '(Hale et al., 2021)',
    },
    {
      work: four,
      reference:
        'Hale, A., Poe, B., Coe, D., & Roe, C. (2021, September 1). Is This It? Alder Courier. https://courier.example/bridge',
      atWords: '(Hale et al., 2021)',
    },
    {
      work: undated,
      reference:
        'The Bridge Opens. (n.d.). Alder Courier. Retrieved November 23, 2026, from https://courier.example/bridge',
      atWords: '(The Bridge Opens, n.d.)',
    },
    {
      work: UNTITLED,
      reference:
        '[News report on the US–UK agreement]. (2024, April 4). AllAboutAI. https://www.allaboutai.com/x/',
      atWords: '([News report on the US–UK agreement], 2024)',
    },
    {
      work: exampleWork({ author: 'Ruth Hale', headline: 'The Bridge Opens', date: '2021~' }),
      reference:
        'Hale, R. (ca. 2021). The Bridge Opens. Alder Courier. https://courier.example/bridge',
      atWords: '(Hale, ca. 2021)',
    },
  ])('is what we write in APA style: $reference', ({ work, reference, atWords }) => {
    expect(APA.reference(work, '2026-11-23')).toBe(reference)
    expect(APA.atWords(work, null, null)).toBe(atWords)
  })

  it.each([
    {
      work: three,
      reference:
        'Hale, Ann, et al. “Is This It?” Alder Courier, May 2021, https://courier.example/bridge.',
      atWords: '(Hale et al.)',
    },
    {
      work: four,
      reference:
        'Hale, Ann, et al. “Is This It?” Alder Courier, 1 Sept. 2021, https://courier.example/bridge.',
      atWords: '(Hale et al.)',
    },
    {
      work: nested,
      reference:
        'Alder Courier Staff. “The ‘Old’ Bridge Opens.” Alder Courier, 2021, https://courier.example/bridge.',
      atWords: '(Alder Courier Staff)',
    },
    {
      // A processor cannot tell a description from a title: MLA has it without quotation marks.
      work: UNTITLED,
      reference:
        'News report on the US–UK agreement. AllAboutAI, 4 Apr. 2024, https://www.allaboutai.com/x/.',
      atWords: '(News report on the US–UK agreement)',
    },
  ])('is what we write in MLA style: $reference', ({ work, reference, atWords }) => {
    expect(MLA.reference(work, null)).toBe(reference)
    expect(MLA.atWords(work, null, null)).toBe(atWords)
  })

  it.each([
    {
      work: three,
      reference:
        'Hale, Ann, Bo Poe, and Cy Roe. “Is This It?” Alder Courier, May 2021. https://courier.example/bridge.',
      atWords:
        'Ann Hale, Bo Poe, and Cy Roe, “Is This It?,” Alder Courier, May 2021, https://courier.example/bridge.',
    },
    {
      work: four,
      reference:
        'Hale, Ann, Bo Poe, Di Coe, and Cy Roe. “Is This It?” Alder Courier, September 1, 2021. https://courier.example/bridge.',
      atWords:
        'Ann Hale et al., “Is This It?,” Alder Courier, September 1, 2021, https://courier.example/bridge.',
    },
    {
      // As above; with a description in the field for a genre the processor writes it as we do.
      work: UNTITLED,
      reference:
        'AllAboutAI. News report on the US–UK agreement. April 4, 2024. https://www.allaboutai.com/x/.',
      atWords:
        'News report on the US–UK agreement, AllAboutAI, April 4, 2024, https://www.allaboutai.com/x/.',
    },
  ])('is what we write in Chicago style: $reference', ({ work, reference, atWords }) => {
    expect(CHICAGO.reference(work, null)).toBe(reference)
    expect(CHICAGO.atWords(work, null, null)).toBe(atWords)
  })

  it('gives the day a page was opened where the style has a place for it', () => {
    expect(MLA.reference(UNTITLED, '2026-11-23')).toBe(
      'News report on the US–UK agreement. AllAboutAI, 4 Apr. 2024, https://www.allaboutai.com/x/. Accessed 23 Nov. 2026.',
    )
    expect(CHICAGO.reference(undated, '2026-11-23')).toBe(
      'Alder Courier. “The Bridge Opens.” Accessed November 23, 2026. https://courier.example/bridge.',
    )
    expect(APA.reference(UNTITLED, '2026-11-23')).not.toContain('Retrieved')
  })
})

// MLA Handbook, 9th ed., “Titles within titles”: a title in quotation marks within another has
// single ones, and the stop stands within both: "Individualism in O'Connor's 'A Good Man is Hard to Find.'", in: Clatsop
// Community College, MLA, "Title of source" (guides.clatsopcc.edu). Chicago, 17th ed., 6.9, has the
// same; APA, whose titles stand in no marks, keeps double ones (Publication Manual, 7th ed., 6.7).
describe('a title that ends in quotation marks', () => {
  const words = 'Individualism in O’Connor’s “A Good Man is Hard to Find”'
  const work = exampleWork({ headline: words, date: '2021' })

  it('ends within them', () => {
    expect(MLA.reference(work, null)).toMatch(
      /^“Individualism in O’Connor’s ‘A Good Man is Hard to Find\.’” Alder Courier, /,
    )
    expect(CHICAGO.reference(work, null)).toMatch(
      /^Alder Courier\. “Individualism in O’Connor’s ‘A Good Man is Hard to Find\.’” 2021\./,
    )
    expect(CHICAGO.atWords(work, null, null)).toMatch(
      /^“Individualism in O’Connor’s ‘A Good Man is Hard to Find,’” Alder Courier, /,
    )
    expect(APA.reference(work, null)).toMatch(
      /^Individualism in O’Connor’s “A Good Man is Hard to Find\.” \(2021\)\./,
    )
    expect(MLA.atWords(work, null, null)).toBe(
      '(“Individualism in O’Connor’s ‘A Good Man is Hard to Find’”)',
    )
  })

  it.each([
    { headline: 'Who Said “Now?”', mla: '“Who Said ‘Now?’” Alder', apa: 'Who Said “Now?” (' },
    { headline: 'Who Said "Now"', mla: '“Who Said ‘Now.’” Alder', apa: 'Who Said "Now." (' },
    { headline: 'The Workers’', mla: '“The Workers’.” Alder', apa: 'The Workers’. (' },
  ])('has one stop: $headline', ({ headline, mla, apa }) => {
    const titled = exampleWork({ headline, date: '2021' })
    expect(MLA.reference(titled, null)).toContain(mla)
    expect(APA.reference(titled, null)).toContain(apa)
  })
})

// "(Hendry, 2013, para. 6)" and "(VanDoormal, 2014, paras. 5-6)", in: Conestoga College, "About
// Dates, Page, and Paragraph Numbers" (lib.conestogac.on.ca); the manual has an en dash there
// (Publication Manual, 7th ed., 6.6 and 8.28)
it.each([
  { family: 'Hendry', date: '2013', first: 6, last: 6, atWords: '(Hendry, 2013, para. 6)' },
  {
    family: 'VanDoormal',
    date: '2014',
    first: 5,
    last: 6,
    atWords: '(VanDoormal, 2014, paras. 5–6)',
  },
])(
  'names the paragraph of quoted words in APA style: $atWords',
  ({ family, date, first, last, atWords }) => {
    const work = exampleWork({ author: `Ruth ${family}`, headline: 'Bridge', date })
    expect(APA.atWords(work, null, { first, last })).toBe(atWords)
    expect(MLA.atWords(work, null, { first, last })).toBe(`(${family})`)
  },
)

it('turns quotation marks in a title into single ones at quoted words in MLA style', () => {
  const work = exampleWork({ headline: 'The “Old” Bridge Opens', date: '2021' })
  expect(MLA.atWords(work, null, null)).toBe('(“The ‘Old’ Bridge Opens”)')
})
