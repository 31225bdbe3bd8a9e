import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/**
 * What axe finds in a page, or in a part of it, that is serious or critical, each with the beginning of its element. There are no frames of another origin here,
 * and nobody reads what passed: without those it takes a quarter of the time.
 */
export async function seriousFindings(page: Page, part?: string): Promise<readonly string[]> {
  // What is still fading in has the colours of neither state.
  await page.evaluate(async () => {
    const passing = document.getAnimations().filter(({ timeline, effect }) => timeline === document.timeline && effect?.getComputedTiming().iterations !== Infinity)
    await Promise.allSettled(passing.map(({ finished }) => finished))
  })
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze()
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
}
