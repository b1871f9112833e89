import { describe, expect, it } from 'vitest'
import { Progress } from '@/build/annotating/progress'

describe('progress', () => {
  function shown(isTTY: boolean, total: number) {
    const written: string[] = []
    const write = (words: string) => written.push(words)
    return { written, progress: new Progress(total, { isTTY, columns: 40, write }) }
  }

  it('is a bar that is drawn over in a terminal', () => {
    const { written, progress } = shown(true, 2)
    progress.advance()
    expect(written).toEqual([
      `\r\u001B[K[${' '.repeat(30)}] 0 of 2`,
      `\r\u001B[K[${'#'.repeat(15)}${' '.repeat(15)}] 1 of 2`,
    ])
    progress.say('a.txt: no')
    expect(written.slice(2, 4)).toEqual(['\r\u001B[K', 'a.txt: no\n'])
  })

  it('is a line for each tenth elsewhere', () => {
    const { written, progress } = shown(false, 30)
    for (let at = 0; at < 7; at++) progress.advance()
    progress.clear()
    expect(written).toEqual(['3 of 30\n', '6 of 30\n'])
  })
})
