import { walkMainJourney } from './journey.ts'

walkMainJourney('wide', { width: 1440, height: 900 })
