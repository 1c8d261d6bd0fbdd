# The words after `cargo xtask` are completed as those after `xtask`; the other commands of cargo as before.
if ! complete -p cargo &>/dev/null && declare -F _completion_loader >/dev/null; then
    _completion_loader cargo
fi
_cargo_found="$(complete -p cargo 2>/dev/null | sed -n 's/.* -F \([^ ]*\) .*/\1/p')"
if [[ $_cargo_found != _cargo_with_xtask ]]; then
    _cargo_without_xtask=$_cargo_found
fi

_cargo_with_xtask() {
    if [[ $COMP_CWORD -gt 1 && ${COMP_WORDS[1]} == xtask ]]; then
        COMP_WORDS=("${COMP_WORDS[@]:1}")
        COMP_CWORD=$((COMP_CWORD - 1))
        _xtask xtask "$2" "$3"
    elif [[ -n $_cargo_without_xtask ]]; then
        "$_cargo_without_xtask" "$@"
    fi
}
complete -F _cargo_with_xtask -o bashdefault -o default cargo
