/** Parameters that say where a reader came from, never which page it is. */
const trail = /^(?:utm_\w+|fbclid|gclid|xtor|at_\w+|mc_[ce]id|igshid|ref|source|share|s_cid|cmpid)$/iu

/**
 * An address without what does not tell pages apart (protocol, www, trail parameters, fragment, last slash), by which the same page saved twice is
 * known. Null for what is no web address, and for a site's own front page: that is another text every day, and many a bad page names it as its own.
 */
export function toAddressKey(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null
  const { protocol, hostname, pathname, searchParams } = new URL(address)
  if (protocol !== 'http:' && protocol !== 'https:') return null
  const kept = [...searchParams].filter(([name]) => !trail.test(name)).sort(([a], [b]) => (a < b ? -1 : 1))
  const path = pathname.replace(/\/(?:index\.\w+|amp)?\/?$/u, '')
  if (path === '' && kept.length === 0) return null
  return `${hostname.replace(/^(?:www|m|amp)\./u, '')}${path}${kept.length > 0 ? `?${kept.map(([name, value]) => `${name}=${value}`).join('&')}` : ''}`.toLowerCase()
}
