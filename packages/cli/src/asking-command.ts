import { Command } from 'commander';

/** A command that names every option it lacks at once; commander stops at the first. */
export class AskingCommand extends Command {
  override createCommand(name?: string): Command {
    return new AskingCommand(name);
  }

  /** Called by commander, which does not declare it, for the first option that is missing; a test fails if it is not. */
  missingMandatoryOptionValue(): void {
    const missing = this.options
      .filter((option) => option.mandatory && this.getOptionValue(option.attributeName()) === undefined)
      .map(({ flags }) => `'${flags}'`);
    const options = missing.length === 1 ? 'option' : 'options';
    this.error(`error: required ${options} ${missing.join(', ')} not specified`, {
      code: 'commander.missingMandatoryOptionValue',
    });
  }
}
