import type { ButtonHTMLAttributes, Ref } from 'react'
import styles from './tool-button.module.css'

export interface ToolButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> {
  readonly ref?: Ref<HTMLButtonElement>
}

/** A small picture that does something, of which a long list holds many: an IconButton without the cost of its tooltip. */
export function ToolButton({ className, ...rest }: ToolButtonProps) {
  return <button type="button" {...rest} className={className ? `${styles.tool} ${className}` : styles.tool} />
}
