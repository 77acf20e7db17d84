/**
 * Whether a request names this machine as its host. A page elsewhere can point a name of its own at 127.0.0.1 and
 * would then count as us to the browser; it cannot make the browser say our name.
 */
export function hostIsOurs(host: string | undefined): boolean {
  return /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i.test(host ?? '')
}
