import { walkMainJourney } from './journey.ts'

walkMainJourney('small', { width: 1024, height: 700 })
