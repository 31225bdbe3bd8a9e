import { ALargeSmall, Monitor, Moon, Sun } from 'lucide-react'
import { DialogTrigger, Slider, SliderThumb, SliderTrack } from 'react-aria-components'
import { useWords } from '../language/use-words.ts'
import { usePreferences } from '../settings/preferences.ts'
import { IconButton } from '../ui/button.tsx'
import { Segmented } from '../ui/choice.tsx'
import { Popover } from '../ui/popover.tsx'
import styles from './appearance.module.css'

const sizes = { smallest: 14, largest: 26 }
const measures = { shortest: 45, longest: 110 }

/** How a text looks: size, length of lines, typeface, theme. Every change is seen at once behind it. */
export function Appearance() {
  const { say, number } = useWords()
  const { preferences: { readerSize, readerMeasure, readerFont, theme }, prefer } = usePreferences()
  const resize = (by: number) => prefer({ readerSize: Math.min(Math.max(readerSize + by, sizes.smallest), sizes.largest) })
  return (
    <DialogTrigger>
      <IconButton label={say('reading.appearance')}><ALargeSmall size={18} /></IconButton>
      <Popover label={say('reading.appearance')} placement="bottom end">
        <div className={styles.appearance}>
          <div className={styles.row} role="group" aria-label={say('reading.size')}>
            <span>{say('reading.size')}</span>
            <IconButton label={say('reading.smaller')} isDisabled={readerSize <= sizes.smallest} onPress={() => resize(-1)}><span className={styles.small}>A</span></IconButton>
            <output aria-live="polite">{number(readerSize)}</output>
            <IconButton label={say('reading.larger')} isDisabled={readerSize >= sizes.largest} onPress={() => resize(1)}><span className={styles.large}>A</span></IconButton>
          </div>
          <div className={styles.stack}>
            <div className={styles.row}>
              <span>{say('reading.measure')}</span>
              <span className={styles.value}>{say('reading.measureOf', { count: readerMeasure })}</span>
            </div>
            <Slider
              aria-label={say('reading.measure')} className={styles.slider!} minValue={measures.shortest} maxValue={measures.longest} step={1} value={readerMeasure}
              onChange={(measure) => prefer({ readerMeasure: measure as number })}
            >
              <SliderTrack className={styles.track!}>
                {({ state }) => (
                  <>
                    <span className={styles.rail} />
                    <span className={styles.filled} style={{ width: `${state.getThumbPercent(0) * 100}%` }} />
                    <SliderThumb className={styles.thumb!} />
                  </>
                )}
              </SliderTrack>
            </Slider>
          </div>
          <Segmented
            label={say('reading.font')} value={readerFont} onChange={(font) => prefer({ readerFont: font })}
            options={[{ value: 'serif', label: say('reading.serif') }, { value: 'sans', label: say('reading.sans') }]}
          />
          <Segmented
            label={say('settings.theme')} value={theme} onChange={(chosen) => prefer({ theme: chosen })}
            options={[
              { value: 'system', label: say('settings.themes.system'), icon: <Monitor size={13} /> },
              { value: 'light', label: say('settings.themes.light'), icon: <Sun size={13} /> },
              { value: 'dark', label: say('settings.themes.dark'), icon: <Moon size={13} /> },
            ]}
          />
        </div>
      </Popover>
    </DialogTrigger>
  )
}
