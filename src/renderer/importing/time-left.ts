/** How long still, in the unit one would say it in; nobody needs it to the second beyond a minute. */
export function leftOf(seconds: number): { readonly unit: 'seconds' | 'minutes' | 'hours'; readonly count: number } {
  if (seconds < 55) return { unit: 'seconds', count: Math.max(1, seconds < 10 ? Math.round(seconds) : Math.round(seconds / 5) * 5) }
  if (seconds < 55 * 60) return { unit: 'minutes', count: Math.max(1, Math.round(seconds / 60)) }
  return { unit: 'hours', count: Math.max(1, Math.round(seconds / 3600)) }
}
