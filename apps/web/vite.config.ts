import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const served = 'http://127.0.0.1:4180'

export default defineConfig(({ command }) => {
  // Whoever starts the build, a test runner included, what is built is the page that people get.
  if (command === 'build') process.env.NODE_ENV = 'production'
  return {
    plugins: [react(), contentSecurityPolicy()],
    // Every asset is a file of its own: the policy below allows no scripts or styles inside the page.
    build: {
      target: 'es2023',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // Our packages are pure by law: what is not used of them need not be carried.
      rolldownOptions: { treeshake: { moduleSideEffects: (id) => !id.includes('/packages/') } },
      // The map is larger than the rest together, and waits until the rest stands.
      chunkSizeWarningLimit: 1200,
    },
    worker: { format: 'es' },
    // While developing, the page asks a Freshlegs that runs beside it: `npm start`.
    server: { proxy: { '/api': { target: served, changeOrigin: true, headers: { origin: served } } } },
  }
})

/**
 * The built page may talk to nobody but the place it came from, whoever serves it. Pictures may also be data
 * inside style sheets (the map's zoom buttons). Left out while developing, where Vite puts its own script in.
 */
function contentSecurityPolicy(): Plugin {
  const policy = {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' data: blob:",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
  }
  const content = Object.entries(policy)
    .map(([what, where]) => `${what} ${where}`)
    .join('; ')
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' },
    ],
  }
}
