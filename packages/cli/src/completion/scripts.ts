/**
 * What each shell reads. It asks `complete` with the words as they stand, none of them evaluated, and gets one proposal
 * a line, `word TAB what it is about`, and at the end `:files` when the shell shall look for files itself.
 */
export const SCRIPTS = {
  bash: `_sanctions_packet() {
  local word cur=\${COMP_WORDS[COMP_CWORD]}
  [[ $cur == '=' ]] && cur=''
  COMPREPLY=()
  while IFS=$'\\t' read -r word _; do
    case $word in
      :files) compopt -o default ;;
      *) COMPREPLY+=("$word") ;;
    esac
  done < <(sanctions-packet complete -- "\${COMP_WORDS[@]:1:COMP_CWORD-1}" "$cur" 2>/dev/null)
}
complete -F _sanctions_packet sanctions-packet`,

  zsh: `#compdef sanctions-packet
_sanctions_packet() {
  local -a found
  local line files=0
  for line in "\${(@f)$(sanctions-packet complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    case $line in
      '') ;;
      :files) files=1 ;;
      *) found+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}") ;;
    esac
  done
  (( $#found )) && _describe 'sanctions-packet' found
  (( files )) && _files
}
compdef _sanctions_packet sanctions-packet`,

  fish: `function __sanctions_packet
    set -l words (commandline -opc) (commandline -ct)
    for line in (sanctions-packet complete -- $words[2..-1] 2>/dev/null)
        switch $line
            case ':files'
                __fish_complete_path (commandline -ct)
            case '*'
                echo $line
        end
    end
end
complete -c sanctions-packet -f -a '(__sanctions_packet)'`,

  // Windows PowerShell drops an empty argument, hence --next.
  powershell: `Register-ArgumentCompleter -Native -CommandName sanctions-packet -ScriptBlock {
  param($word, $line, $cursor)
  $before = @($line.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { $_.Extent.Text })
  if ($word -eq '') { $found = sanctions-packet complete --next '--' @before 2>$null }
  else { $found = sanctions-packet complete '--' @before $word 2>$null }
  foreach ($one in $found) {
    if ($one -eq ':files') { continue }
    $value, $about = $one -split "\`t", 2
    if (-not $about) { $about = $value }
    [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $about)
  }
}`,
} as const;

export type Shell = keyof typeof SCRIPTS;

export const SHELLS = Object.keys(SCRIPTS) as readonly Shell[];
