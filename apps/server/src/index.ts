export { openBrowser } from './open-browser.ts'
export { type Served, serve } from './serve.ts'
