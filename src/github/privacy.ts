interface Visibility {
  readonly isPrivate: boolean;
}

/** What a configuration says wrong is quoted where everybody reads it who may read the repository that it holds for. */
export function isSecretIn(repository: Visibility, other: Visibility): boolean {
  return other.isPrivate && !repository.isPrivate;
}
