# The words after `cargo xtask` are completed as those after `xtask`: cargo's own completions ask for
# a function of this name.
_cargo-xtask() {
    _xtask "$@"
}

# Without cargo's own completions, all other words are completed as files.
if (( ! ${+_comps[cargo]} )); then
    _cargo_with_xtask() {
        if (( CURRENT > 2 )) && [[ $words[2] == xtask ]]; then
            shift words
            (( CURRENT-- ))
            _xtask
        else
            _default
        fi
    }
    compdef _cargo_with_xtask cargo
fi
