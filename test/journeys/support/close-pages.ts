import { afterEach } from 'vitest'
import { closePages } from './open-page'

// For every file of journeys, though they share their modules and with them the browser.
afterEach(closePages)
