const GROUP_AND_OTHERS_READ = 0o044;

/** Whether a file's mode lets anybody but its owner read it. Windows keeps such rights elsewhere, and has no modes. */
export function mayOthersRead(mode: number): boolean {
  return process.platform !== 'win32' && (mode & GROUP_AND_OTHERS_READ) !== 0;
}
