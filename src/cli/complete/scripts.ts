/** The script of each shell. They know nothing of commands and options: every word comes from `ehs __complete`. */

const bash = `# ehs: completion for bash. Put this in ~/.bashrc:
#   source <(ehs completion bash)
_ehs() {
  local word
  COMPREPLY=()
  while IFS= read -r word; do
    case "$word" in
      :files*) compopt -o filenames 2>/dev/null; _ehs_paths -f "\${COMP_WORDS[COMP_CWORD]}" ;;
      :folders*) compopt -o filenames 2>/dev/null; _ehs_paths -d "\${COMP_WORDS[COMP_CWORD]}" ;;
      *) COMPREPLY+=("\${word%%$'\\t'*}") ;;
    esac
  done < <(command ehs __complete bash "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
_ehs_paths() {
  local path begun="$2"
  case "$begun" in =|:) begun="" ;; esac
  while IFS= read -r path; do COMPREPLY+=("$path"); done < <(compgen "$1" -- "$begun")
}
complete -F _ehs ehs
`;

const zsh = `#compdef ehs
# ehs: completion for zsh. Put this in ~/.zshrc, after compinit:
#   source <(ehs completion zsh)
# or save it as _ehs in a folder of $fpath.
_ehs() {
  local line paths prefix
  local -a words_given described
  words_given=("\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}")
  for line in "\${(@f)$(command ehs __complete zsh "\${words_given[@]}" 2>/dev/null)}"; do
    case "$line" in
      "") ;;
      :files*|:folders*) paths="\${line%%$'\\t'*}"; prefix="\${line#*$'\\t'}" ;;
      *$'\\t'*) described+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}") ;;
      *) described+=("\${line//:/\\\\:}") ;;
    esac
  done
  (( $#described )) && _describe -V ehs described
  if [[ -n "$paths" ]]; then
    [[ -n "$prefix" ]] && compset -P "\${(b)prefix}"
    [[ "$paths" == :folders ]] && _files -/ || _files
  fi
}
if [ "$funcstack[1]" = "_ehs" ]; then _ehs "$@"; else compdef _ehs ehs; fi
`;

const fish = `# ehs: completion for fish. Save it where fish looks:
#   ehs completion fish > ~/.config/fish/completions/ehs.fish
function __ehs_complete
    set -l current (commandline -ct)
    set -l given (commandline -opc)
    for line in (command ehs __complete fish $given[2..-1] "$current" 2>/dev/null)
        switch $line
            case ':files*' ':folders*'
                set -l parts (string split \\t -- $line)
                set -l begun (string sub -s (math (string length -- "$parts[2]") + 1) -- "$current")
                for path in (__fish_complete_path "$begun")
                    if test $parts[1] = :files; or string match -q '*/*' -- $path
                        echo "$parts[2]$path"
                    end
                end
            case '*'
                echo $line
        end
    end
end
complete -c ehs -f -a '(__ehs_complete)'
`;

export const scripts = { bash, zsh, fish } as const;

export type Shell = keyof typeof scripts;

export const shells: readonly Shell[] = ["bash", "zsh", "fish"];
