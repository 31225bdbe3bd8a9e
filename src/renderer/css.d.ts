import 'react'

declare module 'react' {
  interface CSSProperties {
    /** Our own properties may be set in place. */
    readonly [property: `--${string}`]: string | number | undefined
  }
}
