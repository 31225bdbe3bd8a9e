/** The sign of a figure beside the signs of the kinds: two bars and a dot, in the figure colour. Decorative, like KindMark. */
export function FigureMark({ size = 10 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 12 12" aria-hidden="true" style={{ color: 'var(--figure)', flex: 'none', verticalAlign: '-0.05em' }}>
      <path d="M4.2 1 2.9 11M9.1 1 7.8 11M1 4.1h10.4M.6 7.9H11" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
    </svg>
  )
}
