/** A configuration without a text is none: as a NUL byte it is refused like other broken YAML. */
export function configText(text: string | null | undefined): string {
  return text ?? "\0";
}
