/** Loaded before the command: a machine on which new files are for everybody. */
process.umask(0);
