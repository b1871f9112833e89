import { describe, expect, it } from 'vitest'
import { absoluteUrl, parseSiteUrl } from '@/build/site-location'

describe('SITE_URL', () => {
  it.each([
    ['https://lectern.example', '/', 'https://lectern.example'],
    ['https://lectern.example/', '/', 'https://lectern.example'],
    ['https://lectern.example', '/news/', 'https://lectern.example'],
    ['https://lectern.example/news', '/news/', 'https://lectern.example'],
    ['https://lectern.example/news/', '/news/', 'https://lectern.example'],
    ['http://localhost:4173', '/', 'http://localhost:4173'],
    ['https://LECTERN.example:443/', '/', 'https://lectern.example'],
    [undefined, '/', null],
    ['', '/news/', null],
  ])('%s for a site under %s is the host %s', (siteUrl, base, origin) => {
    expect(parseSiteUrl(siteUrl, base)).toEqual({ base, origin })
  })

  it.each([
    'lectern.example',
    'localhost:4173',
    '/news/',
    'ftp://lectern.example/',
    'javascript:alert(1)',
    'https://',
    'https://me:secret@lectern.example/',
    'https://lectern.example/?q=1',
    'https://lectern.example/#top',
    'https://lectern.example/ "><script>',
  ])('%s is refused with what was expected', (siteUrl) => {
    expect(() => parseSiteUrl(siteUrl, '/')).toThrow(/^SITE_URL is ".*https?:\/\//s)
  })

  it('is refused when its path is not the one that the site is built for', () => {
    expect(() => parseSiteUrl('https://lectern.example/news/', '/')).toThrow(
      'SITE_URL is "https://lectern.example/news/", but the site is built for /: build with --base=/news/',
    )
  })
})

describe('an address in full', () => {
  it('has the host, the base and the path', () => {
    const site = parseSiteUrl('https://lectern.example', '/news/')
    expect(absoluteUrl(site, 'read/memo/')).toBe('https://lectern.example/news/read/memo/')
  })

  it('is not made up where the host is not known', () => {
    expect(absoluteUrl(parseSiteUrl(undefined, '/news/'), 'read/memo/')).toBeNull()
  })
})
