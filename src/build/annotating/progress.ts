/** Where progress is shown: a terminal gets a bar that is drawn over, all else lines of text. */
export type Shown = {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
  readonly write: (words: string) => unknown
}

/** So many characters of a bar, where there is room. */
const WIDTH = 30

/** How much of something is done, of `total`: shown as a bar, or as a line for each tenth. */
export class Progress {
  private done = 0
  private readonly total: number
  private readonly shown: Shown

  constructor(total: number, shown: Shown) {
    this.total = total
    this.shown = shown
    if (shown.isTTY) this.draw()
  }

  /** One more is done. */
  advance() {
    this.done++
    if (this.shown.isTTY) this.draw()
    else if (tenth(this.done, this.total) > tenth(this.done - 1, this.total)) {
      this.shown.write(`${this.done} of ${this.total}\n`)
    }
  }

  /** Say something on a line of its own, that stays. */
  say(line: string) {
    this.clear()
    this.shown.write(`${line}\n`)
    if (this.shown.isTTY) this.draw()
  }

  /** Take the bar away. */
  clear() {
    if (this.shown.isTTY) this.shown.write('\r\u001B[K')
  }

  private draw() {
    const counts = ` ${this.done} of ${this.total}`
    const width = Math.min(WIDTH, (this.shown.columns ?? 80) - counts.length - 3)
    const full = Math.round((width * this.done) / this.total)
    const bar = width < 1 ? '' : `[${'#'.repeat(full)}${' '.repeat(width - full)}]`
    this.shown.write(`\r\u001B[K${bar}${counts}`)
  }
}

function tenth(done: number, total: number): number {
  return Math.floor((10 * done) / total)
}
